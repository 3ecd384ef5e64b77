using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <remarks>https://discord.com/developers/docs/resources/message#allowed-mentions-object</remarks>
internal static class MentionRules
{
    public static void Check(Body form)
    {
        if (form.Object("allowed_mentions") is not { } mentions)
            return;
        mentions.Only("parse", "users", "roles", "replied_user");
        var parse = mentions.Json["parse"] as JsonArray ?? [];
        foreach (var kind in parse.Where(kind => kind?.ToString() is not ("users" or "roles" or "everyone")))
            mentions.Fail("parse", "BASE_TYPE_CHOICES", $"{kind} is not a kind of mention.");
        foreach (var name in (string[])["users", "roles"])
        {
            if (mentions.Json[name] is not JsonArray { Count: > 0 } ids)
                continue;
            if (ids.Count > 100)
                mentions.Fail(name, "BASE_TYPE_BAD_LENGTH", "Must be 100 or fewer in length.");
            if (parse.Any(kind => kind?.ToString() == name))
                mentions.Fail("", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                    $"parse:[\"{name}\"] and {name}: [ids...] are mutually exclusive.");
        }
    }
}
