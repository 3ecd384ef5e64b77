using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord.Reading;

/// <summary>A command by all its words, with the options of the innermost.</summary>
internal sealed record CommandPath(string Name, IReadOnlyList<OptionPayload> Options)
{
    private const int Subcommand = 1;
    private const int Group = 2;

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

    public IReadOnlyDictionary<string, string> Values()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in Options.Where(option => option is { Name: not null }))
        {
            values[option.Name!] = WireText.Of(option.Value);
        }

        return values;
    }
}
