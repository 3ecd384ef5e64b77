using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <remarks>https://discord.com/developers/docs/reference#uploading-files</remarks>
internal static class AttachmentRules
{
    public static void Check(Body form, int files)
    {
        if (files > 10)
            form.Fail("files", "BASE_TYPE_BAD_LENGTH", "Must be 10 or fewer in length.");
        foreach (var attachment in form.List("attachments", 0, 10))
        {
            attachment.Only("id", "filename", "description", "title", "duration_secs", "waveform", "is_spoiler", "is_remix");
            if (attachment.Json["id"] is not JsonValue)
                attachment.Fail("id", "BASE_TYPE_REQUIRED", "This field is required");
            attachment.Text("description", 0, 1024);
            attachment.Text("filename", 1, 1024);
        }
    }
}
