namespace PyPrepBot.Discord.Registering;

/// <summary>Remembers across restarts which commands Discord has.</summary>
/// <param name="path">A file of one line; one that is missing or unreadable only costs a registration.</param>
internal sealed class RegisteredCommands(string path)
{
    public string? Fingerprint
    {
        get => File.Exists(path) ? File.ReadAllText(path).Trim() : null;
        set
        {
            // Whole or not at all: the process may end at any moment.
            var draft = path + ".new";
            File.WriteAllText(draft, value + "\n");
            File.Move(draft, path, overwrite: true);
        }
    }
}
