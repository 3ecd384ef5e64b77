namespace PyPrepBot.Core.Questions.Grading;

/// <summary>An open bracket and what has been read since.</summary>
internal sealed class TokenGroup(string open)
{
    private readonly List<(int Symbol, string Text)> items = [];
    private bool hasColon;

    public string Open => open;

    public IEnumerable<int> Symbols => items.Select(item => item.Symbol);

    public void Add(int symbol, string text)
    {
        items.Add((symbol, text));
        hasColon |= text == ":";
    }

    public bool IsClosedBy(string token) => (open, token) is ("(", ")") or ("[", "]") or ("{", "}");

    /// <summary>Braces without a colon of their own are a set, and a set prints in no order.</summary>
    public int Close(SymbolTable symbols) =>
        open == "{" && !hasColon ? symbols.Group("set", SetKey()) : symbols.Group(open, SymbolTable.Key(Symbols));

    // Where blanks are content, those around the commas stay in their places while the elements change theirs.
    private string SetKey()
    {
        var elements = new List<string>();
        var blanks = new List<int>();
        var element = new List<(int Symbol, string Text)>();
        foreach (var item in items)
        {
            if (item.Text == ",")
                Finish();
            else
                element.Add(item);
        }

        Finish();
        elements.Sort(StringComparer.Ordinal);
        return $"{string.Join(',', elements)}|{SymbolTable.Key(blanks)}";

        void Finish()
        {
            var first = IsBlankAt(0) ? 1 : 0;
            var last = element.Count > first && IsBlankAt(element.Count - 1) ? 1 : 0;
            blanks.Add(first == 1 ? element[0].Symbol : -1);
            blanks.Add(last == 1 ? element[^1].Symbol : -1);
            elements.Add(SymbolTable.Key(element.Skip(first).SkipLast(last).Select(item => item.Symbol)));
            element.Clear();
        }

        bool IsBlankAt(int index) => index < element.Count && element[index].Text is [' ' or '\t', ..];
    }
}
