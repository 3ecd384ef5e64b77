using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <remarks>https://discord.com/developers/docs/resources/message#embed-object-embed-limits</remarks>
internal static class EmbedRules
{
    public static void Check(Body form)
    {
        var total = 0;
        foreach (var embed in form.List("embeds", 0, 10))
        {
            embed.Only("type", "url", "title", "color", "timestamp", "description", "author", "image", "thumbnail", "footer", "fields",
                "provider", "video");
            total += Length(embed.Text("title", 1, 256)) + Length(embed.Text("description", 1, 4096));
            embed.Number("color", 0, 16_777_215);
            total += Length(embed.Object("footer")?.Text("text", 1, 2048, true));
            total += Length(embed.Object("author")?.Text("name", 1, 256, true));
            foreach (var field in embed.List("fields", 0, 25))
            {
                field.Only("name", "value", "inline");
                total += Length(field.Text("name", 1, 256, true)) + Length(field.Text("value", 1, 1024, true));
            }

            if (!Shows(embed.Json))
                embed.Fail("description", "BASE_TYPE_REQUIRED", "This field is required");
        }

        if (total > 6000)
            form.Fail("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
    }

    private static bool Shows(JsonObject embed) =>
        embed.Any(field => field.Value is not null && field.Key is not ("color" or "type" or "timestamp" or "url"));

    private static int Length(string? text) => text is null ? 0 : Body.Runes(text);
}
