namespace PyPrepBot.Discord.Registering;

/// <summary>Remembers across restarts which commands Discord has.</summary>
/// <param name="path">A file of one line; one that is missing, unreadable or not writable only costs a registration.</param>
internal sealed class RegisteredCommands(string path)
{
    public string? Fingerprint
    {
        get
        {
            try
            {
                return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    /// <returns>Whether the next start will know it.</returns>
    public bool TryKeep(string fingerprint)
    {
        try
        {
            // Whole or not at all: the process may end at any moment.
            var draft = path + ".new";
            File.WriteAllText(draft, fingerprint + "\n");
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
