namespace PyPrepBot.Core.Learning;

/// <summary>Among the stronger half a wrong option beats the key by more than chance.</summary>
public readonly record struct Dominance(string OptionId, double Z)
{
    // One-sided 95 % of the standard normal distribution.
    private const double Beyond = 1.645;

    /// <summary>The strongest rival of the one right option; null where there is none, or not one right option.</summary>
    public static Dominance? Of(IReadOnlyList<OptionTally> options)
    {
        var right = options.Where(option => option.Option.Right).ToList();
        if (right.Count != 1)
        {
            return null;
        }

        var rival = options
            .Where(option => !option.Option.Right && option.Upper > right[0].Upper)
            .MaxBy(option => option.Upper);
        if (rival is null)
        {
            return null;
        }

        var z = (rival.Upper - right[0].Upper) / Math.Sqrt(rival.Upper + right[0].Upper);
        return z > Beyond ? new Dominance(rival.Option.Id, z) : null;
    }
}
