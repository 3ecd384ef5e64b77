namespace PyPrepBot.Tests.Support;

/// <summary>Ends a test that waits for what never comes. How long is no part of any test.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static Task InTimeAsync(this Task task) => task.WaitAsync(Longest, TimeProvider.System, TestContext.Current.CancellationToken);

    public static Task<T> InTimeAsync<T>(this Task<T> task) =>
        task.WaitAsync(Longest, TimeProvider.System, TestContext.Current.CancellationToken);

    public static Task<T> InTimeAsync<T>(this ValueTask<T> task) => task.AsTask().InTimeAsync();
}
