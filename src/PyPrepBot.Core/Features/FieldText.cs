namespace PyPrepBot.Core.Features;

/// <summary>Text that somebody typed into a field.</summary>
internal static class FieldText
{
    /// <summary>The text without blanks around it, cut to its field and never within a pair of surrogates.</summary>
    public static string Fit(string text, int limit)
    {
        var plain = WellFormed.Of(text).Trim();
        if (plain.Length <= limit)
        {
            return plain;
        }

        return char.IsHighSurrogate(plain[limit - 1]) ? plain[..(limit - 1)] : plain[..limit];
    }
}
