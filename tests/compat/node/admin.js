// The emulator's own API, for what no client of Auth0 can do: faults, the messages it
// would have sent, and a person's decision on another device.
