export { decodeMessageModel, MessageModelFile } from './model-file';
export { scoreLines } from './lines';
export { loudestWords, messageFeatures, scoreMessage, type MessageModel, type ReadMessage } from './score';
