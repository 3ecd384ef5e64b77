using Microsoft.Extensions.Logging;

namespace PyPrepBot.Slack.Installing;

/// <summary>Every workspace and organisation that installed the bot, and the token of each.</summary>
/// <remarks>Read at start and kept in memory; each change is on the disk before it counts.</remarks>
internal sealed partial class InstallationBook : ITokens
{
    private readonly Lock _lock = new();
    private readonly InstallationFile _file;
    private readonly ITokenSeal _seal;
    private readonly ILogger _logger;
    private readonly Dictionary<string, InstallationRow> _rows;
    private readonly Dictionary<string, Installation> _open = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The file is there and cannot be read.</exception>
    public InstallationBook(InstallationFile file, ITokenSeal seal, ILogger<InstallationBook> logger)
    {
        (_file, _seal, _logger) = (file, seal, logger);
        _rows = file.Read().GroupBy(row => row.Space, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        foreach (var row in _rows.Values)
        {
            Open(row);
        }
    }

    public IReadOnlyList<Installation> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _open.Values.OrderBy(installation => installation.Space, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>The same for a payload of a whole organisation and of a workspace: each names what installed the bot.</summary>
    public Installation? Of(string space)
    {
        lock (_lock)
        {
            return _open.GetValueOrDefault(space);
        }
    }

    /// <summary>Keeps a new installation, or the new token of an old one.</summary>
    public void Keep(Installation installation)
    {
        var row = InstallationRow.Of(installation, _seal.Close(installation.Space, installation.Token));
        lock (_lock)
        {
            _file.Write([.. _rows.Values.Where(other => other.Space != row.Space), row]);
            _rows[row.Space] = row;
            _open[row.Space] = installation;
        }

        Log.Installed(_logger, installation.Space, installation.InstalledBy);
    }

    /// <summary>
    /// Deletes the token now. May be called again, or for a workspace that nobody knows, and asks Slack nothing: the token is dead.
    /// </summary>
    public void Forget(string space)
    {
        lock (_lock)
        {
            if (!_rows.Remove(space))
            {
                return;
            }

            _open.Remove(space);
            Write(space);
        }

        Log.Forgotten(_logger, space);
    }

    // The token is dead at Slack already, so a full disk only leaves its remains.
    private void Write(string forgotten)
    {
        try
        {
            _file.Write(_rows.Values);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Log.Remains(_logger, forgotten, failure);
        }
    }

    private void Open(InstallationRow row)
    {
        if (_seal.Open(row.Space, row.Sealed) is { } token)
        {
            _open[row.Space] = row.Open(token);
        }
        else
        {
            Log.KeyLost(_logger, row.Space, row.Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The bot was installed in {Space} by {Person}")]
        public static partial void Installed(ILogger logger, string space, string? person);

        [LoggerMessage(Level = LogLevel.Information, Message = "The bot was removed from {Space}; its token is forgotten")]
        public static partial void Forgotten(ILogger logger, string space);

        [LoggerMessage(
            Level = LogLevel.Error, Message = "The dead token of {Space} could not be deleted from the file; the next change does it")]
        public static partial void Remains(ILogger logger, string space, Exception failure);

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "The keys that seal Slack's tokens are not those of {Space} ({Name}): it counts as not installed. "
                + "Put the folder slack-keys back from a backup, or let the workspace install the bot again")]
        public static partial void KeyLost(ILogger logger, string space, string? name);
    }
}
