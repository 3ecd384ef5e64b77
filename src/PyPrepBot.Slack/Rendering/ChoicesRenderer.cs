using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Suggestions for an option that is being typed, and the list that asks for them.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select</remarks>
internal static class ChoicesRenderer
{
    public static OptionsBody Render(ChoicesReply reply) => new(
    [
        .. reply.Choices
            .Where(choice => choice.Value.Length is > 0 and <= Limits.SuggestedValue && Runes.IsWellFormed(choice.Value))
            .DistinctBy(choice => choice.Value, StringComparer.Ordinal)
            .Take(Limits.Options)
            .Select(choice => new OptionBody(TextObject.Plain(Units.Label(choice.Label, Limits.OptionText)), choice.Value)),
    ]);

    /// <summary>The list for one option of a command.</summary>
    public static ExternalSelectBody Select(string command, CommandOption option) => new(
        SuggestionId.Of(command, option.Name).ToString(),
        TextObject.Plain(Units.Label(option.Description, Limits.Placeholder)),
        MinQueryLength: 0);
}
