namespace PyPrepBot.Storage.Files;

/// <summary>One thing that keeps a bank from being used, told to the person who can mend it.</summary>
/// <param name="File">Path inside the bank's folder.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Rule">A short fixed word for the rule that is broken, such as <c>unknown-field</c>.</param>
public sealed record BankFault(string File, int Line, string Rule, string Message, string HowToMend)
{
    public override string ToString() => $"{File}:{Line}: {Message} [{Rule}] {HowToMend}";
}
