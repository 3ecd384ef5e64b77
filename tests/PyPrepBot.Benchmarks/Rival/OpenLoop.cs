using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>Sends every press at the instant at which it is due, whatever has become of those before it.</summary>
internal static class OpenLoop
{
    public static async Task<Pressed[]> RunAsync<T>(Func<T, Task<Answered?>> press, IReadOnlyList<T> presses, int perSecond)
    {
        var results = new Task<Pressed>[presses.Count];
        // A thread of its own: the timers of the runtime tick in milliseconds, a press is due every two.
        await Task.Factory.StartNew(
            () => Send(press, presses, perSecond, results), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return await Task.WhenAll(results);
    }

    private static void Send<T>(Func<T, Task<Answered?>> press, IReadOnlyList<T> presses, int perSecond, Task<Pressed>[] results)
    {
        var first = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 100);
        for (var number = 0; number < presses.Count; number++)
        {
            var due = first + (number * Stopwatch.Frequency / perSecond);
            var wait = (due - Stopwatch.GetTimestamp()) * 1_000_000 / Stopwatch.Frequency;
            if (wait > 0)
            {
                _ = SleepMicroseconds((uint)wait);
            }

            results[number] = PressAsync(press, presses[number], due);
        }
    }

    private static async Task<Pressed> PressAsync<T>(Func<T, Task<Answered?>> press, T what, long due)
    {
        var answer = await press(what);
        return answer is null
            ? new Pressed(IsAnswered: false, double.NaN, double.NaN, Body: default)
            : new Pressed(true, Stopwatch.GetElapsedTime(due, answer.SeenAt).TotalMilliseconds,
                Stopwatch.GetElapsedTime(due, answer.SentAt).TotalMilliseconds, answer.Body);
    }

    [DllImport("libc", EntryPoint = "usleep")]
    private static extern int SleepMicroseconds(uint microseconds);
}
