namespace PyPrepBot.Core.Learning;

/// <summary>A wrong typed answer that several members gave: perhaps it is right too.</summary>
public sealed record NearMiss(string Answer, int Members)
{
    private const int LeastMembers = 2;
    private const double LeastShare = 0.15;

    /// <summary>The most frequent first.</summary>
    public static IReadOnlyList<NearMiss> Of(IEnumerable<FirstTry> answers)
    {
        var wrong = answers.Where(answer => answer is { IsFull: false, DontKnow: false, Typed: not null }).ToList();
        return [.. wrong
            .GroupBy(answer => answer.Typed!, StringComparer.Ordinal)
            .Where(same => same.Count() >= LeastMembers && same.Count() >= LeastShare * wrong.Count)
            .Select(same => new NearMiss(same.Key, same.Count()))
            .OrderByDescending(miss => miss.Members)
            .ThenBy(miss => miss.Answer, StringComparer.Ordinal)];
    }
}
