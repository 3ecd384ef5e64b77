namespace PyPrepBot.Storage.Files;

/// <summary>Collects the faults of one file.</summary>
internal sealed class FaultLog(string file)
{
    // A file of random bytes breaks thousands of rules; nobody reads beyond the first few.
    internal const int Most = 200;

    private readonly List<BankFault> _faults = [];
    private readonly List<BankWarning> _warnings = [];

    public string File => file;

    public int Count { get; private set; }

    public IReadOnlyList<BankFault> Faults => _faults;

    public IReadOnlyList<BankWarning> Warnings => _warnings;

    public void Warn(int line, string rule, string message, string howToMend)
    {
        if (_warnings.Count < Most)
            _warnings.Add(new BankWarning(file, line, rule, message, howToMend));
    }

    public void Add(int line, string rule, string message, string howToMend)
    {
        Count++;
        if (Count <= Most)
            _faults.Add(new BankFault(file, line, rule, message, howToMend));
        if (Count == Most + 1)
            _faults.Add(new BankFault(file, line, "more", $"More than {Most} faults; the rest is not listed.", "Mend these first."));
    }
}
