using System.Runtime.InteropServices;

namespace PyPrepBot.Simulators;

/// <summary>Runs until somebody presses Ctrl+C or the process is told to end.</summary>
internal static class UntilStopped
{
    public static async Task RunAsync(Func<CancellationToken, Task<IAsyncDisposable>> start)
    {
        using var stopping = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await using var running = await start(stopping.Token);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopping.Token).ContinueWith(
            _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }
}
