namespace PyPrepBot.Core.Questions.Grading;

/// <summary>A term as a list of words, which is how prose is compared.</summary>
internal sealed class Term
{
    // The longer ones first: "the" alone would leave "answer is" behind.
    private static readonly string[][] LeadIns = [["the", "answer", "is"], ["it", "is"], ["its"], ["this", "is"], ["a"], ["an"], ["the"]];

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "non", "never", "without", "cannot", "neither", "nor", "cant", "dont", "doesnt", "didnt", "isnt", "arent",
        "wasnt", "werent", "wont", "wouldnt", "shouldnt", "couldnt", "hasnt", "havent", "hadnt",
    };

    private readonly string cleaned;

    private Term(string cleaned)
    {
        this.cleaned = cleaned;
        Words = WithoutLeadIns(WordReader.Read(cleaned));
        Squeezed = Squeeze(Words);
    }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The words run together. Digits are kept apart, else 3.11 would be 311.</summary>
    public string Squeezed { get; }

    public int NegationCount => Words.Count(word => Negations.Contains(word.Text));

    public static Term Read(string cleaned) => new(cleaned);

    // Where there is nothing but brackets or dots, they are what was meant.
    public bool IsSame(Term other) =>
        Words.Count == 0 || other.Words.Count == 0
            ? cleaned == other.cleaned
            : Words.Select(word => word.Text).SequenceEqual(other.Words.Select(word => word.Text));

    public bool IsSameButForNumber(Term other) =>
        IsSame(other)
        || (Words.Count > 0 && Squeezed == other.Squeezed)
        || (Words.Count > 0 && Words.Count == other.Words.Count
            && Words.Zip(other.Words).All(pair => pair.First.IsSameButForNumber(pair.Second)));

    public override string ToString() => Words.Count == 0 ? cleaned : string.Join(' ', Words.Select(word => word.Text));

    private static IReadOnlyList<Word> WithoutLeadIns(IReadOnlyList<Word> words)
    {
        var start = 0;
        while (LeadIns.FirstOrDefault(leadIn => StartsWith(leadIn)) is { } found)
            start += found.Length;

        return [.. words.Skip(start)];

        bool StartsWith(string[] leadIn) =>
            start + leadIn.Length < words.Count
            && leadIn.Index().All(word => words[start + word.Index].Text == word.Item);
    }

    private static string Squeeze(IReadOnlyList<Word> words) =>
        string.Concat(words.Select((word, index) =>
            index > 0 && char.IsDigit(words[index - 1].Text[^1]) && char.IsDigit(word.Text[0]) ? $" {word.Text}" : word.Text));
}
