using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Tests.Learning;

/// <summary>Tests of a member over plain banks.</summary>
internal static class QuizSteps
{
    public static IReadOnlyDictionary<Difficulty, Gaussian> Labels { get; } =
        Enum.GetValues<Difficulty>().ToDictionary(label => label, Ability.StartOfLabel);

    /// <summary>All four labels, so many topics, every fourth question typed.</summary>
    public static List<QuizCandidate> Bank(int questions, int topics) =>
        [.. Enumerable.Range(0, questions)
            .Select(number => Candidate($"q{number}", $"topic{number % topics}", (Difficulty)(number / 5 % 4), number % 4 == 3))];

    /// <summary>Medium questions that differ in nothing but their number.</summary>
    public static IEnumerable<QuizCandidate> Alike(int count, string topic, bool typed = false, int shown = 0) =>
        Enumerable.Range(0, count).Select(number => Candidate($"{topic}-{number}", topic, Difficulty.Medium, typed) with { Shown = shown });

    private static QuizCandidate Candidate(string id, string topic, Difficulty label, bool typed) =>
        new(new RatedItem(id, topic, label, typed, typed ? 0 : 0.25), Ability.StartOfQuestion, Shown: 0);

    public static QuizStep Step(IReadOnlyList<QuizCandidate> pool, ulong seed, int position = 0) => new()
    {
        Pool = pool,
        Labels = Labels,
        Member = Ability.Start,
        UsedTopics = new HashSet<string>(),
        TypedUsed = 0,
        Position = position,
        Seed = seed,
    };

    /// <summary>A whole test in which nothing moves the ratings.</summary>
    public static IReadOnlyList<RatedItem> Take(IReadOnlyList<QuizCandidate> bank, string member)
    {
        var asked = new List<RatedItem>();
        for (var position = 0; position < 5; position++)
        {
            var left = bank.Where(one => !asked.Contains(one.Item)).ToList();
            var chosen = QuizComposer.Choose(Step(left, StableSeed.OfQuizStep("g", member, 1, position), position) with
            {
                UsedTopics = asked.Select(item => item.Topic).ToHashSet(),
                TypedUsed = asked.Count(item => item.Typed),
            });
            asked.Add(bank.Single(one => one.Item.Id == chosen!.Value.ItemId).Item);
        }

        return asked;
    }
}
