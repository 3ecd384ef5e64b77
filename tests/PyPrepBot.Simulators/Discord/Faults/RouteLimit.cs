namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>A limit of one route: so many requests a window, per channel, guild or webhook.</summary>
internal sealed record RouteLimit(string Method, string Prefix, int Count, TimeSpan Window, string Bucket)
{
    private readonly Dictionary<string, (DateTimeOffset Start, int Used)> _windows = [];

    public bool Covers(string method, string path) =>
        (Method == "*" || Method == method) && path.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Counts a request; false when it is one too many.</summary>
    public bool Take(string path, DateTimeOffset now)
    {
        var window = At(path, now);
        if (window.Used >= Count)
            return false;
        _windows[Key(path)] = window with { Used = window.Used + 1 };
        return true;
    }

    public (int Remaining, DateTimeOffset Reset) State(string path)
    {
        var window = _windows.GetValueOrDefault(Key(path));
        return (Count - window.Used, window.Start + Window);
    }

    private (DateTimeOffset Start, int Used) At(string path, DateTimeOffset now)
    {
        if (!_windows.TryGetValue(Key(path), out var window) || now >= window.Start + Window)
            _windows[Key(path)] = window = (now, 0);
        return window;
    }

    private static string Key(string path) =>
        string.Join('/', path.Split('/').Take(path.StartsWith("/webhooks", StringComparison.Ordinal) ? 4 : 3));
}
