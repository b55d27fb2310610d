export { decodeMessageModel, MessageModelFile } from './model-file';
export { loudestWords, messageFeatures, scoreMessage, type MessageModel, type ReadMessage } from './score';
