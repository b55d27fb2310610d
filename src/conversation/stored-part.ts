import { z } from 'zod';

/** A part of a stored state that was written whole by one room, such as an indicator or a time: no more is asked than that it is an object. */
export function storedPart<Part extends object>() {
  return z.custom<Part>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
}
