using System.Globalization;

namespace PyPrepBot.Proving;

/// <summary>What stands between a program and the machine, besides the guard inside its interpreter.</summary>
/// <param name="Starter">The words that start a program apart; empty when this machine has no such means.</param>
internal sealed record Isolation(IReadOnlyList<string> Starter)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // A network of its own is one without any; the first process of a process namespace takes all others with it.
    private static readonly string[][] Ways =
    [
        ["unshare", "--net", "--pid", "--fork", "--kill-child", "--"],
        ["unshare", "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "--"],
    ];

    public bool IsApart => Starter.Count > 0;

    /// <summary>The words before a program that ends by itself after a time, should nobody be left to end it.</summary>
    public IReadOnlyList<string> StarterFor(TimeSpan limit) => !IsApart
        ? []
        : ["timeout", "--signal=KILL", ((int)limit.TotalSeconds + 5).ToString(CultureInfo.InvariantCulture), .. Starter];

    /// <summary>The strongest means that works here.</summary>
    public static async Task<Isolation> FindAsync(CancellationToken cancellation)
    {
        foreach (var way in OperatingSystem.IsLinux() ? Ways : [])
        {
            var apart = new Isolation(way);
            var words = apart.StarterFor(Patience);
            var trial = new BoundedStart(words[0], [.. words.Skip(1), "true"], "/", [], Patience);
            if (await BoundedProcess.RunAsync(trial, cancellation) is { ExitCode: 0 })
            {
                return apart;
            }
        }

        return new Isolation([]);
    }
}
