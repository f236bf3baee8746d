//! Devices without a browser or a keyboard (RFC 8628): the device shows a code, and the user
//! types it in elsewhere.
//!
//! [`Device::authorize`] gets the code, and [`DeviceAuthorization::poll`] waits for the user.
//! Showing the code is left to the device.

mod authorization;

pub use authorization::{AuthorizeDevice, Device, DeviceAuthorization};
