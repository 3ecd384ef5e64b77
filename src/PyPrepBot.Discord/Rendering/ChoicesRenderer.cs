using System.Globalization;
using System.Text.Json;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>Suggestions for an option that is being typed.</summary>
internal static class ChoicesRenderer
{
    private const int Suggests = 8;

    /// <param name="asNumbers">The option is a number, so its values go as numbers; what is none is left out.</param>
    public static ChoicesCallback Render(ChoicesReply reply, bool asNumbers)
    {
        var choices = reply.Choices.Select(choice => Of(choice, asNumbers)).OfType<ChoiceBody>();
        return new ChoicesCallback(Suggests, new ChoicesBody([.. choices.Take(Limits.Options)]));
    }

    private static ChoiceBody? Of(SelectOption choice, bool asNumbers)
    {
        var value = Runes.Cut(choice.Value, Limits.OptionText);
        return Value(value, asNumbers) is { } sent ? new ChoiceBody(InertText.Label(choice.Label, Limits.OptionText), sent) : null;
    }

    private static JsonElement? Value(string text, bool asNumbers)
    {
        if (!asNumbers)
        {
            return text.Length > 0 ? JsonSerializer.SerializeToElement(text) : null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonSerializer.SerializeToElement(number)
            : null;
    }
}
