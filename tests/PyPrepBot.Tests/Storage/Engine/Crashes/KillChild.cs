namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>The process that gets killed: it answers without end and says each acknowledgement on its standard output.</summary>
internal static class KillChild
{
    public const string Verb = "child";
    public const string PlainStoreName = "plain.db";

    // LiteDB acknowledges ahead of its disk by a fixed number of moments; more pages make a kill in between likelier.
    private const int LargeSize = 50_000;

    // A line that was cut off by the kill must not be taken for a shorter key.
    private const string Start = "ack ";
    private const string End = ";";

    public static async Task RunAsync(string folder, bool plain, int seed, TextWriter output, CancellationToken cancellation)
    {
        await using var store = plain
            ? (ITriedStore)PlainStore.Open(Path.Combine(folder, PlainStoreName), Tell)
            : DurableStore.Open(folder, Tell);
        Func<Random, int> size = plain ? _ => LargeSize : AnswerStream.UsualSize;
        await AnswerStream.RunAsync(store, members: plain ? 1 : 4, answersEach: int.MaxValue / 2, size, seed, cancellation);

        void Tell(string key)
        {
            output.Write($"{Start}{key}{End}\n");
            output.Flush();
        }
    }

    public static string? Parse(string line) =>
        line.StartsWith(Start, StringComparison.Ordinal) && line.EndsWith(End, StringComparison.Ordinal)
            ? line[Start.Length..^End.Length]
            : null;
}
