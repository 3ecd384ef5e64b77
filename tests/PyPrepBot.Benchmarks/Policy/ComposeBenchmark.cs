using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Benchmarks.Policy;

/// <summary>What a member waits for between two questions.</summary>
[MemoryDiagnoser]
public class ComposeBenchmark
{
    private static readonly Dictionary<Difficulty, Gaussian> Labels =
        Enum.GetValues<Difficulty>().ToDictionary(label => label, Ability.StartOfLabel);

    private QuizStep _step = null!;
    private DailyRequest _day = null!;

    [Params(300, 800)]
    public int Questions { get; set; }

    public static int Run()
    {
        // In process: no project to generate and build, so it also runs where only the compiled program is.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkRunner.Run<ComposeBenchmark>(config.WithArtifactsPath(Path.Combine("artifacts", "benchmarks")));

        return 0;
    }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new SplitMix64(1);
        var bank = Enumerable.Range(0, Questions).Select(number => Item(number, (Difficulty)random.Below(4), number % 4 == 0)).ToList();
        _step = new QuizStep
        {
            Pool = [.. bank.Select(item => new QuizCandidate(item, new Gaussian((random.Below(200) - 100) / 100.0, 0.4), random.Below(4)))],
            Labels = Labels,
            Member = new Gaussian(0.3, 0.4),
            UsedTopics = new HashSet<string> { "topic1", "topic2" },
            TypedUsed = 2,
            Position = 2,
            Seed = 7,
        };
        _day = new DailyRequest
        {
            Group = "g",
            Date = new DateOnly(2026, 3, 2),
            Label = Difficulty.Medium,
            Bank = [.. _step.Pool.Select(item => new DailyCandidate(item.Item, item.Question, item.Shown, null, 0))],
            Labels = Labels,
            Members = [.. Enumerable.Range(0, 3000).Select(_ => new Gaussian((random.Below(400) - 200) / 100.0, 0.3))],
            RecentTopics = new HashSet<string>(),
        };
    }

    private static RatedItem Item(int number, Difficulty label, bool typed) =>
        new($"topic{number % 20}-{number}", $"topic{number % 20}", label, typed, typed ? 0 : 0.25);

    [Benchmark]
    public ChosenItem? Quiz() => QuizComposer.Choose(_step);

    [Benchmark]
    public string? DailyFor3000Members() => DailyPick.Choose(_day);
}
