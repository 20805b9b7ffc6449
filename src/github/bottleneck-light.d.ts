// The small build of Bottleneck that the throttling plugin uses ships without types of its own.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
