import {
  createTranscripts,
  type Follower,
  type Presence,
  type TranscriptEvent,
} from '../../../src/web/simulator/transcript';

function said(mid: string, at = 0): TranscriptEvent {
  return { kind: 'citizen', mid, at, action: { kind: 'text', text: mid } };
}

function answered(mid: string): TranscriptEvent {
  return { kind: 'bot', mid, at: 0, message: { text: mid, buttons: [], quickReplies: [] } };
}

interface Listener extends Follower {
  readonly mids: string[];
  readonly numbers: number[];
  readonly presences: Presence[];
  ended: number;
}

function listener(): Listener {
  const one: Listener = {
    mids: [],
    numbers: [],
    presences: [],
    ended: 0,
    event: (number, { mid }) => {
      one.numbers.push(number);
      one.mids.push(mid);
    },
    presence: (presence) => one.presences.push(presence),
    end: () => (one.ended += 1),
  };
  return one;
}

describe('transcripts', () => {
  it('replay what is kept, then go on live', () => {
    const transcripts = createTranscripts();
    const one = listener();
    transcripts.append('a', said('1'));
    transcripts.append('b', said('of somebody else'));

    transcripts.follow('a', 0, one);
    transcripts.append('a', answered('2'));

    expect(one.mids).toEqual(['1', '2']);
    expect(one.numbers).toEqual([1, 2]);
  });

  it('replay only what comes after the event named', () => {
    const transcripts = createTranscripts();
    const one = listener();
    for (const mid of ['1', '2', '3']) transcripts.append('a', said(mid));

    transcripts.follow('a', 2, one);

    expect(one.mids).toEqual(['3']);
  });

  it('tell nothing after a follower left', () => {
    const transcripts = createTranscripts();
    const one = listener();
    transcripts.follow('a', 0, one)?.();

    transcripts.append('a', said('1'));

    expect(one.mids).toEqual([]);
  });

  it('keep the newest 300 events and go on counting', () => {
    const transcripts = createTranscripts();
    const one = listener();
    for (let number = 1; number <= 305; number += 1) transcripts.append('a', said(String(number)));

    transcripts.follow('a', 0, one);

    expect([one.mids.length, one.mids[0], one.mids.at(-1)]).toEqual([300, '6', '305']);
    expect([one.numbers[0], one.numbers.at(-1)]).toEqual([6, 305]);
    expect(one.presences.at(-1)?.empty).toBe(false);
  });

  it('drop the conversation that was quiet longest when there are more than 100', () => {
    const transcripts = createTranscripts();
    const quiet = listener();
    const busy = listener();
    transcripts.follow('quiet', 0, quiet);
    transcripts.follow('busy', 0, busy);
    for (let number = 0; number < 99; number += 1) {
      transcripts.append(`other ${number}`, said('x'));
      transcripts.append('busy', said(String(number)));
    }

    expect([quiet.ended, busy.ended]).toEqual([1, 0]);
    expect(busy.mids.length).toBe(99);
  });

  it('refuse a fifth follower of one conversation', () => {
    const transcripts = createTranscripts();
    const unfollows = [1, 2, 3, 4].map(() => transcripts.follow('a', 0, listener()));

    expect(transcripts.follow('a', 0, listener())).toBeNull();
    unfollows[0]?.();
    expect(transcripts.follow('a', 0, listener())).not.toBeNull();
  });

  it('end the dots with the message they announced, and mark the newest message as seen', () => {
    const transcripts = createTranscripts();
    const one = listener();
    transcripts.follow('a', 0, one);
    transcripts.append('a', said('1'));
    transcripts.append('a', said('2'));
    transcripts.markSeen('a');
    transcripts.setTyping('a', true);
    transcripts.append('a', answered('3'));

    expect(one.presences.slice(-2)).toEqual([
      { typing: true, seen: '2', empty: false },
      { typing: false, seen: '2', empty: false },
    ]);
    expect(one.presences[0]).toEqual({ typing: false, seen: null, empty: true });
  });

  it('know when a citizen last wrote', () => {
    const transcripts = createTranscripts();
    transcripts.append('a', said('1', 5));
    transcripts.append('a', answered('2'));

    expect(transcripts.lastCitizenAt('a')).toBe(5);
    expect(transcripts.lastCitizenAt('b')).toBeNull();
  });
});
