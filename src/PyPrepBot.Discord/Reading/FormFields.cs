using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord.Reading;

/// <summary>What was filled in, by field. What is not a field, or of a kind of later days, is passed over.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding</remarks>
internal static class FormFields
{
    // A label holds one field and a row holds fields: nothing is deeper.
    private const int Deepest = 3;

    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<ComponentPayload>? components)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in Flat(components ?? [], Deepest).Where(IsField))
        {
            fields[field.CustomId!] = field.Values is { } values
                ? WireText.Of(string.Join(',', values.Where(value => value is not null)))
                : WireText.Of(field.Value);
        }

        return fields;
    }

    private static IEnumerable<ComponentPayload> Flat(IReadOnlyList<ComponentPayload> components, int depth) => depth == 0
        ? []
        : components
            .Where(component => component is not null)
            .SelectMany(component => Flat(Within(component), depth - 1).Prepend(component));

    private static IReadOnlyList<ComponentPayload> Within(ComponentPayload component) =>
        component.Component is { } inner ? [inner, .. component.Components ?? []] : component.Components ?? [];

    private static bool IsField(ComponentPayload component) => component.CustomId is { Length: > 0 } && component.Type is
        (>= ComponentTypes.Select and <= ComponentTypes.ChannelSelect)
        or ComponentTypes.RadioGroup
        or ComponentTypes.CheckboxGroup
        or ComponentTypes.Checkbox;
}
