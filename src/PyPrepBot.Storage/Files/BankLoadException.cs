namespace PyPrepBot.Storage.Files;

/// <summary>The bank cannot be used: something in its folder breaks a rule.</summary>
public sealed class BankLoadException(string folder, IReadOnlyList<BankFault> faults) : Exception(Describe(folder, faults))
{
    private const int Shown = 20;

    public IReadOnlyList<BankFault> Faults => faults;

    private static string Describe(string folder, IReadOnlyList<BankFault> faults)
    {
        var more = faults.Count > Shown ? $"{Environment.NewLine}and {faults.Count - Shown} more" : string.Empty;
        var lines = faults.Take(Shown).Select(fault => fault.ToString()).Prepend($"The questions in {folder} cannot be used:");

        return string.Join(Environment.NewLine, lines) + more;
    }
}
