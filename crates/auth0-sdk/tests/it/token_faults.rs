//! Every fault at the token endpoint: the call says that it was the token, and the call
//! itself is not sent.

use std::time::Duration;

use auth0_emulator::{Emulator, Fault, Target};
use auth0_sdk::{Error, Result};

use crate::fault_rows::{End, rows};
use crate::tenant::client_of;

/// A call of a client that has no token yet: what it comes to, and how often the token
/// endpoint and the operation were asked.
async fn first_call(emulator: &Emulator, fault: Fault) -> Result<(Result<()>, usize, usize)> {
    let auth0 = client_of(emulator)
        .token_timeout(Duration::from_millis(500))
        .timeout(Duration::from_secs(20))
        .build()?;
    emulator.clear_requests();
    let fault = fault.on(Target::path("/oauth/token"));
    emulator.inject(fault).unwrap();
    let call = async { auth0.roles().list().await.map(drop) };
    let made = tokio::time::timeout(Duration::from_secs(60), call).await;
    let result = made.unwrap_or_else(|_| panic!("the call hung"));
    emulator.clear_faults();
    // The emulator notes a request that was given up when it notices that.
    let tokens = || emulator.requests_matching(&Target::path("/oauth/token"));
    let sent = if result.as_ref().is_err_and(Error::is_timeout) {
        3
    } else {
        1
    };
    for _ in 0..1000 {
        if tokens().len() >= sent {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let roles = emulator.requests_matching(&Target::operation("get_roles"));
    Ok((result, tokens().len(), roles.len()))
}

#[tokio::test]
async fn a_token_that_cannot_be_had_is_what_the_error_says() -> Result<()> {
    let emulator = Emulator::start().await.unwrap();
    for row in rows() {
        let (result, tokens, roles) = first_call(&emulator, row.fault.clone()).await?;
        let about = format!("{:?}: {result:?}", row.fault);
        if row.end == End::Success {
            assert!(result.is_ok() && tokens == 1 && roles == 1, "{about}");
            continue;
        }
        let error = result.as_ref().unwrap_err();
        assert!(error.is_token(), "{about}");
        assert_eq!(End::of(&result), row.end, "{about}");
        assert_eq!(
            (tokens, roles),
            (if row.repeats(true) { 3 } else { 1 }, 0),
            "{about}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_token_that_comes_after_all_is_used() -> Result<()> {
    let emulator = Emulator::start().await.unwrap();
    for row in rows().into_iter().filter(|row| row.repeats(true)) {
        let fault = row.fault.times(1);
        let (result, tokens, roles) = first_call(&emulator, fault.clone()).await?;
        assert!(result.is_ok(), "{fault:?}: {result:?}");
        assert_eq!((tokens, roles), (2, 1), "{fault:?}");
    }
    Ok(())
}
