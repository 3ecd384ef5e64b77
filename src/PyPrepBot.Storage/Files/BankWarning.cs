namespace PyPrepBot.Storage.Files;

/// <summary>Something that breaks no rule but is usually a mistake.</summary>
/// <param name="File">Path inside the bank's folder; empty when it concerns the bank as a whole.</param>
/// <param name="Line">Counted from 1; 0 when it concerns the bank as a whole.</param>
/// <param name="Rule">A short fixed word, such as <c>longest-right</c>.</param>
public sealed record BankWarning(string File, int Line, string Rule, string Message, string HowToMend)
{
    public override string ToString()
    {
        var words = $"{Message} [{Rule}] {HowToMend}";
        return Line == 0 ? words : $"{File}:{Line}: {words}";
    }
}
