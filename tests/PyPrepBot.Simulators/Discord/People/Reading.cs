using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>Turns what is stored into what a person sees.</summary>
internal static class Reading
{
    public static SeenMessage Message(DiscordWorld world, StoredMessage message)
    {
        var markdown = string.Join('\n', Texts(message).Where(text => text.Length > 0));
        var components = Components.All(message.Components).ToList();
        return new SeenMessage(
            message.Id, message.Channel.Name, Plain.Read(markdown, world), message.OnlyFor is not null,
            MessageWire.Write(world.Application, message))
        {
            Buttons = [.. components.Where(one => Components.TypeOf(one) == 2).Select(Button)],
            Selects = [.. components.Where(one => Components.TypeOf(one) is 3 or (>= 5 and <= 8)).Select(Select)],
            Code = Plain.Listings(markdown),
            Files = [.. message.Attachments.Select(one => new SentFile(one!["filename"]!.ToString(), world.Files[one["id"]!.ToString()]))],
            Edits = message.Edits,
            Thinking = message.Thinking,
            Thread = message.Thread?.Name,
        };
    }

    public static Form Form(DiscordWorld world, JsonObject modal)
    {
        var components = (JsonArray)modal["components"]!;
        var fields = components.Select(FormReading.Field).OfType<FormField>().ToList();
        string[] texts = [Components.TextOf(modal, "title"), .. components.SelectMany(item => FormReading.Texts(item!))];
        return new Form(
            Components.TextOf(modal, "custom_id"), Components.TextOf(modal, "title"),
            Plain.Read(string.Join('\n', texts.Where(text => text.Length > 0)), world), fields);
    }

    public static Choices Suggestions(JsonArray choices) =>
        new([.. choices.Select(choice => new SeenOption(choice!["name"]!.ToString(), choice["value"]!.ToString(), null, false))]);

    public static IReadOnlyList<SeenOption> Options(JsonNode component) => component["options"] is not JsonArray options
        ? []
        : [.. options.Select(option => new SeenOption(
            Components.TextOf(option, "label"), Components.TextOf(option, "value"), option!["description"]?.ToString(),
            option["default"]?.GetValue<bool>() == true))];

    private static IEnumerable<string> Texts(StoredMessage message)
    {
        yield return message.Content;
        foreach (var embed in message.Embeds.OfType<JsonObject>())
        {
            yield return embed["author"] is { } author ? Components.TextOf(author, "name") : "";
            yield return Components.TextOf(embed, "title");
            yield return Components.TextOf(embed, "description");
            foreach (var field in embed["fields"] as JsonArray ?? [])
                yield return $"{Components.TextOf(field, "name")}: {Components.TextOf(field, "value")}";
            yield return embed["footer"] is { } footer ? Components.TextOf(footer, "text") : "";
        }

        foreach (var component in Components.All(message.Components))
            yield return Components.TypeOf(component) == 10 ? Components.TextOf(component, "content") : PictureTexts(component);
    }

    private static string PictureTexts(JsonObject component) => Components.TypeOf(component) switch
    {
        11 => Components.TextOf(component, "description"),
        12 => string.Join('\n', ((JsonArray)component["items"]!).Select(item => Components.TextOf(item, "description"))),
        _ => "",
    };

    private static SeenButton Button(JsonObject button) => new(
        Components.TextOf(button, "label") is { Length: > 0 } label ? label : button["emoji"]?["name"]?.ToString() ?? "",
        button["custom_id"]?.ToString(), (int)button["style"].Or(1), button["disabled"]?.GetValue<bool>() == true,
        button["url"]?.ToString());

    private static SeenSelect Select(JsonObject select) => new(
        Components.TextOf(select, "custom_id"), Components.TextOf(select, "placeholder"), (int)select["min_values"].Or(1),
        (int)select["max_values"].Or(1),
        select["disabled"]?.GetValue<bool>() == true, Options(select));
}
