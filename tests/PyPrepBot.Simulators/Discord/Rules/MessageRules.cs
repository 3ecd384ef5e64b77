using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>What a message may hold.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message#create-message</remarks>
internal static class MessageRules
{
    public const int V2 = 1 << 15;
    public const int Ephemeral = 64;

    private static readonly string[] Common = ["content", "embeds", "allowed_mentions", "components", "attachments", "flags"];

    public static void Check(Body form, MessageKind kind, bool isV2Already, int files)
    {
        form.Only([.. Common, .. Extra(kind)]);
        form.Text("content", 0, 2000);
        var flags = (int)(form.Number("flags", 0, int.MaxValue) ?? 0);
        CheckFlags(form, kind, flags);
        if (form.Text("nonce", 1, 25) is null && form.Flag("enforce_nonce"))
            form.Fail("nonce", "BASE_TYPE_REQUIRED", "A nonce is needed to enforce it.");
        EmbedRules.Check(form);
        MentionRules.Check(form);
        AttachmentRules.Check(form, files);
        if ((flags & V2) != 0 || isV2Already)
            CheckV2(form);
        ComponentRules.Check(form, (flags & V2) != 0 || isV2Already);
    }

    public static bool IsV2(StoredMessage? message) => message is not null && (message.Flags & V2) != 0;

    /// <summary>Whether nothing at all is in it, which has an error of its own.</summary>
    public static bool IsEmpty(JsonObject body, int files) =>
        files == 0
        && string.IsNullOrEmpty(body["content"]?.GetValue<string>())
        && body["embeds"] is not JsonArray { Count: > 0 }
        && body["components"] is not JsonArray { Count: > 0 }
        && body["poll"] is null
        && body["sticker_ids"] is null;

    private static string[] Extra(MessageKind kind) => kind switch
    {
        MessageKind.Create => ["nonce", "enforce_nonce", "tts", "sticker_ids", "message_reference", "poll"],
        MessageKind.Forum or MessageKind.Edit => ["sticker_ids"],
        MessageKind.Answer => ["tts", "poll"],
        MessageKind.FollowUp => ["tts", "poll", "username", "avatar_url"],
        _ => ["poll"],
    };

    private static void CheckFlags(Body form, MessageKind kind, int flags)
    {
        var allowed = 4 | V2 | (kind is MessageKind.Create or MessageKind.Forum or MessageKind.FollowUp or MessageKind.Answer ? 4096 : 0)
            | (kind is MessageKind.Answer or MessageKind.FollowUp or MessageKind.Update or MessageKind.AnswerEdit ? Ephemeral : 0);
        if ((flags & ~allowed) != 0)
            form.Fail("flags", "MESSAGE_FLAGS_NOT_ALLOWED", $"The flags {flags & ~allowed} cannot be set here.");
    }

    private static void CheckV2(Body form)
    {
        // An old-style message becomes a V2 one by emptying what V2 forbids: null and [] are fine.
        foreach (var name in (string[])["content", "poll"])
        {
            if (form.Has(name) && form.Json[name]!.ToString().Length > 0)
                form.Fail(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }

        foreach (var name in (string[])["embeds", "sticker_ids"])
        {
            if (form.Json[name] is JsonArray { Count: > 0 })
                form.Fail(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }
    }
}
