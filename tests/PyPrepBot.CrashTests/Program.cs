using PyPrepBot.CrashTests;
using PyPrepBot.Tests.Storage.Engine.Crashes;

var arguments = new Arguments(args);
var seed = arguments.Number("--seed", 1);
using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(arguments.Number("--minutes", 60)), TimeProvider.System);
var kills = new Kills(Path.Combine(AppContext.BaseDirectory, "PyPrepBot.CrashTests.dll"), TimeProvider.System);

switch (arguments.Verb)
{
    case KillChild.Verb:
        var folder = arguments.Text("--folder") ?? throw new ArgumentException("--folder is missing.");
        await KillChild.RunAsync(folder, arguments.Has("--plain"), seed, Console.Out, limit.Token);
        return 0;
    case "kill":
        return Verdict.OnStore("kills", await kills.DurableAsync(arguments.Number("--rounds", 400), seed, limit.Token));
    case "power":
        var cuts = new PowerCuts(new DurableTrial(), seed);
        return Verdict.OnStore("power cuts", await cuts.RunAsync(arguments.Number("--rounds", 1000), limit.Token));
    case "controls":
        return await Controls.RunAsync(kills, arguments.Number("--rounds", 200), seed, limit.Token);
    case "bench":
        await Benchmark.RunAsync(arguments.Text("--folder") ?? Path.GetTempPath(), arguments.Number("--rounds", 4000), limit.Token);
        return 0;
    default:
        Console.Error.WriteLine("kill | power | controls | bench, each with --rounds N --seed N --minutes N; bench with --folder PATH");
        return 2;
}
