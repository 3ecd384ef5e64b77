using PyPrepBot.Tests.Storage.Engine.Crashes;

namespace PyPrepBot.CrashTests;

/// <summary>The same trials on stores that are known to be weaker. Each has to be found out.</summary>
internal static class Controls
{
    public static async Task<int> RunAsync(Kills kills, int rounds, int seed, CancellationToken cancellation)
    {
        var killed = await kills.PlainAsync(rounds, seed, cancellation);
        var defaults = await new PowerCuts(new PlainTrial(onceAfterCommit: false), seed).RunAsync(rounds, cancellation);
        var once = await new PowerCuts(new PlainTrial(onceAfterCommit: true), seed).RunAsync(rounds, cancellation);
        return Verdict.OnControl("LiteDB's own file stream, kills", killed)
            | Verdict.OnControl("LiteDB's own syncs, power cuts", defaults)
            | Verdict.OnControl("one sync a commit, power cuts", once);
    }
}
