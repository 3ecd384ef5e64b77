using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace PyPrepBot.Tests.Support;

/// <summary>Lets the fake time pass for a loop in the background that may not have gone to sleep yet.</summary>
internal static class Passing
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    public static async Task UntilAsync(FakeTimeProvider time, TimeSpan step, Func<bool> end)
    {
        var started = Stopwatch.GetTimestamp();
        while (!end())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Guard, "It never came.");
            time.Advance(step);
            await Task.Yield();
        }
    }

    /// <summary>Waits without letting any time pass.</summary>
    public static Task HappenedAsync(this TaskCompletionSource happening) =>
        happening.Task.WaitAsync(Guard, TestContext.Current.CancellationToken);
}
