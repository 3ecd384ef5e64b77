using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>The live questions of one topic.</summary>
/// <param name="Counts">Its own questions, by difficulty.</param>
/// <param name="Also">Questions of other topics that may be drawn for it; they do not count towards the wish.</param>
/// <param name="Wish">Own questions wanted at the stage asked for.</param>
public sealed record TopicCount(Topic Topic, IReadOnlyDictionary<Difficulty, int> Counts, int Also, int Wish)
{
    public int Total => Counts.Values.Sum();

    public int Missing => Math.Max(0, Wish - Total);
}
