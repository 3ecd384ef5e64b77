using System.Diagnostics;
using System.Globalization;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>A bot as a child process, and what Linux says about it.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    // USER_HZ, which is 100 on every Linux that .NET runs on.
    private const double TicksPerSecond = 100;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pyprepbot-rival-");
    private readonly Process _process;

    public BotProcess(Contestant contestant, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(contestant.Program, contestant.Arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.FullName,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        start.Environment["Questions__Path"] = SingleChoiceBank.Write(Environment.CurrentDirectory, Path.Combine(_folder.FullName, "bank"));
        StartedAt = Stopwatch.GetTimestamp();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
    }

    public long StartedAt { get; }

    public bool HasExited => _process.HasExited;

    public double MegabytesResident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    public double CpuMilliseconds
    {
        get
        {
            // The name in the second field may hold spaces; user and system time are the 14th and 15th.
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture))
                * 1000 / TicksPerSecond;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
