namespace PyPrepBot.Core.Learning;

/// <summary>How a member does in one topic compared with what the rating predicts, over first answers.</summary>
/// <param name="Surplus">Sum of credit earned minus chance predicted.</param>
public readonly record struct TopicStanding(double Surplus, int Answers)
{
    // Pulls few answers towards "as expected": two lucky ones are no strength.
    private const int Prior = 6;
    private const int LeastAnswers = 5;
    private const int MostWeak = 2;

    public double Value => Surplus / (Answers + Prior);

    public bool IsShown => Answers >= LeastAnswers;

    public TopicStanding Add(double score, double predicted) => new(Surplus + score - predicted, Answers + 1);

    /// <summary>The two lowest topics that may be shown, the lowest first.</summary>
    public static IReadOnlyList<string> Weakest(IEnumerable<KeyValuePair<string, TopicStanding>> topics) => [.. topics
        .Where(topic => topic.Value.IsShown)
        .OrderBy(topic => topic.Value.Value)
        .ThenBy(topic => topic.Key, StringComparer.Ordinal)
        .Take(MostWeak)
        .Select(topic => topic.Key)];
}
