using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Registering;

/// <summary>The options of a command as they are registered.</summary>
internal static class CommandOptions
{
    private const int Text = 3;
    private const int Number = 4;
    private const int User = 6;
    private const int Channel = 7;
    private const int File = 11;
    private const int LongestText = 6000;

    // Text and announcements: where the bot can post and open threads.
    private static readonly int[] Postable = [0, 5];

    /// <summary>Required ones first, as Discord demands.</summary>
    public static IReadOnlyList<CommandOptionBody>? Of(Route route) => route.Options.Count == 0
        ? null
        : [.. route.Options.OrderBy(option => !option.Required).Select(Of)];

    private static CommandOptionBody Of(CommandOption option)
    {
        var body = new CommandOptionBody(Type(option), option.Name, option.Description)
        {
            Required = option.Required ? true : null,
            Autocomplete = option.Suggests ? true : null,
            Choices = option.Choices.Count == 0 ? null : [.. option.Choices.Select(Choice)],
        };
        return body.Type switch
        {
            Number => body with { MinValue = option.Range?.Min, MaxValue = option.Range?.Max },
            Channel => body with { ChannelTypes = Postable },
            // Where there are choices a length means nothing.
            Text => body with { MaxLength = option.Choices.Count == 0 ? LongestText : null },
            _ => body,
        };
    }

    private static int Type(CommandOption option) => option switch
    {
        { IsChannel: true } => Channel,
        { IsNumber: true } => Number,
        { IsUser: true } => User,
        { IsFile: true } => File,
        _ => Text,
    };

    private static ChoiceBody Choice(string value) => new(value, JsonSerializer.SerializeToElement(value));
}
