export { decodeMessageModel, MessageModelFile } from './model-file';
export { judgeLines } from './lines';
export { messageFeatures, scoreMessage, type MessageModel, type Opinion, type ReadMessage } from './score';
