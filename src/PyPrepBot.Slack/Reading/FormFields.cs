using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Incoming;

namespace PyPrepBot.Slack.Reading;

/// <summary>What was filled in, by field. What is empty or of a kind of later days counts as not filled in.</summary>
/// <remarks>https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload</remarks>
internal static class FormFields
{
    public static IReadOnlyDictionary<string, string> Of(ViewStatePayload? state)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (block, elements) in state?.Values ?? new Dictionary<string, IReadOnlyDictionary<string, ActionPayload>>())
        {
            if (elements?.Values.FirstOrDefault(element => element is not null) is { } element)
            {
                fields[block] = element.Type is "plain_text_input"
                    ? WireText.Of(element.Value)
                    : WireText.Of(string.Join(',', Chosen(element)));
            }
        }

        return fields;
    }

    /// <summary>What is ticked in the boxes beside a button; null for a button that has none.</summary>
    public static IReadOnlyList<string>? Ticked(ViewStatePayload? state, ActionId button)
    {
        var boxes = (state?.Values?.Values ?? [])
            .SelectMany(elements => elements ?? new Dictionary<string, ActionPayload>())
            .Where(element => TickId.IsOf(element.Key, button))
            .ToList();
        return boxes.Count == 0 ? null : [.. boxes.SelectMany(element => element.Value is { } group ? Chosen(group) : [])];
    }

    /// <summary>The values taken from a list, radio buttons or checkboxes.</summary>
    public static IReadOnlyList<string> Chosen(ActionPayload element) =>
    [
        .. (element.SelectedOptions ?? []).Prepend(element.SelectedOption)
            .Select(option => option?.Value)
            .OfType<string>()
            .Select(WireText.Of),
    ];
}
