//! Whether anything of a client goes on when nobody wants it any more.

use std::time::Duration;

use auth0_emulator::{Emulator, EmulatorBuilder};
use auth0_sdk::Result;
use tokio::runtime::Builder;

/// Does the work, and sees to it that no task of the client is left. The emulator has a
/// runtime of its own, so that the tasks that are alive are the client's.
pub(crate) fn leaves_none(
    emulator: EmulatorBuilder,
    work: impl AsyncFnOnce(&Emulator) -> Result<()>,
) -> Result<()> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let emulator = runtime.block_on(emulator.start()).unwrap();
    let own = Builder::new_current_thread().enable_all().build().unwrap();
    let before = own.metrics().num_alive_tasks();
    own.block_on(async {
        work(&emulator).await?;
        // The tasks of connections end when they notice that nobody is left.
        for _ in 0..1000 {
            if own.metrics().num_alive_tasks() == before {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok::<_, auth0_sdk::Error>(())
    })?;
    assert_eq!(own.metrics().num_alive_tasks(), before);
    Ok(())
}
