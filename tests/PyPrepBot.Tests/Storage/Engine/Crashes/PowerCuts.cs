namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Answers on a simulated disk, the power cut at a random moment, and the same disk used again.</summary>
internal sealed class PowerCuts(IPowerTrial trial, int seed)
{
    private const int LivesOfADisk = 4;
    private static readonly double[] SurvivalRates = [0, 0.1, 0.5, 0.5, 0.9, 1];

    private readonly Random _random = new(seed);
    private readonly List<string> _complaints = [];
    private readonly HashSet<string> _promised = [];
    private DiskImage _image = DiskImage.Empty();
    private int _acknowledged;

    /// <summary>For a control: the first damage says all there is to say.</summary>
    public bool EndsAtFirstDamage { get; init; }

    public async Task<CrashReport> RunAsync(int cuts, CancellationToken cancellation)
    {
        var (lives, bad, cut) = (0, 0, 0);
        for (; cut < cuts && !(EndsAtFirstDamage && bad > 0); cut++)
        {
            if (lives++ % LivesOfADisk == 0) StartAnew();
            var found = await LiveAndCutAsync(cancellation);
            if (found.Count == 0) continue;
            bad++;
            lives = 0;
            _complaints.AddRange(found.Select(complaint => $"cut {cut}: {complaint}"));
        }
        return new CrashReport(cut, _acknowledged, _complaints, bad);
    }

    private void StartAnew()
    {
        _image = DiskImage.Empty();
        _promised.Clear();
    }

    private async Task<IReadOnlyList<string>> LiveAndCutAsync(CancellationToken cancellation)
    {
        try
        {
            var journal = await LiveAsync(cancellation);
            var moment = PowerCut.Moment(journal, _random);
            Promise(journal.AsSpan(0, moment));
            _image = PowerCut.At(_image, journal.AsSpan(0, moment), SurvivalRates[_random.Next(SurvivalRates.Length)], _random);

            var disk = new SimulatedDisk(_image);
            var found = await trial.AuditAsync(disk, _promised, cancellation);
            _image = disk.ToImage();
            return found;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return [$"cannot be opened or gone on with: {error.GetType().Name} {error.Message}"];
        }
    }

    private async Task<DiskEvent[]> LiveAsync(CancellationToken cancellation)
    {
        var disk = new SimulatedDisk(_image);
        await using (var store = trial.Open(disk, _random, key => disk.Journal.Add(DiskEvent.Acknowledged(key))))
        {
            await AnswerStream.RunAsync(store, trial.Members, _random.Next(1, 12), AnswerStream.UsualSize, _random.Next(), cancellation);
        }
        return disk.Journal.ToArray();
    }

    private void Promise(ReadOnlySpan<DiskEvent> journal)
    {
        var before = _promised.Count;
        foreach (var happened in journal)
        {
            if (happened.Kind == DiskEventKind.Acknowledgement) _promised.Add(happened.File);
        }
        _acknowledged += _promised.Count - before;
    }
}
