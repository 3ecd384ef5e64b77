using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord.Reading;

/// <summary>A command by all its words, with the options of the innermost.</summary>
internal sealed record CommandPath(string Name, IReadOnlyList<OptionPayload> Options)
{
    private const int Subcommand = 1;
    private const int Group = 2;
    private const int File = 11;

    // Discord nests no deeper than command, group, subcommand.
    private const int Deepest = 2;

    public static CommandPath Of(InteractionDataPayload data)
    {
        var name = data.Name ?? "";
        var options = data.Options ?? [];
        for (var depth = 0; depth < Deepest && options is [{ Type: Subcommand or Group } inner]; depth++)
        {
            name += $" {inner.Name}";
            options = inner.Options ?? [];
        }

        return new CommandPath(name, options);
    }

    /// <summary>All but the files.</summary>
    public IReadOnlyDictionary<string, string> Values()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in Options.Where(option => option is { Name: not null, Type: not File }))
        {
            values[option.Name!] = WireText.Of(option.Value);
        }

        return values;
    }

    /// <summary>Files by the name of their option; one that did not come along is left out.</summary>
    public IReadOnlyDictionary<string, FileRef> Files(ResolvedPayload? resolved)
    {
        var files = new Dictionary<string, FileRef>(StringComparer.Ordinal);
        foreach (var option in Options.Where(option => option is { Name: not null, Type: File }))
        {
            if (Attachments.Of(resolved?.Attachments?.GetValueOrDefault(WireText.Of(option.Value))) is { } file)
            {
                files[option.Name!] = file;
            }
        }

        return files;
    }
}
