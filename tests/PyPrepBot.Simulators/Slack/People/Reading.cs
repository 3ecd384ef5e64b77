using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Turns what is stored into what a person sees.</summary>
internal static class Reading
{
    public static SeenMessage Message(SlackWorld world, StoredMessage message)
    {
        var words = message.Blocks is null ? Plain.Read(message.Text, world) : BlockReading.Words(message.Blocks, world);
        var files = message.Files.SelectMany(file => (string?[])[file.Text("title"), file.Text("alt_txt")]).OfType<string>();
        return new SeenMessage(
            message.Ts, message.Channel.Name, string.Join('\n', files.Prepend(words).Where(text => text.Length > 0)),
            message.OnlyFor is not null, MessageWire.Write(world.App, message, allMetadata: true))
        {
            ChannelId = message.Channel.Id,
            Summary = Plain.Read(message.Text, world),
            Buttons = BlockReading.Buttons(message.Blocks),
            Selects = BlockReading.Selects(message.Blocks),
            Code = message.Blocks is null ? Plain.Listings(message.Text, world) : BlockReading.Listings(message.Blocks, world),
            Files = [.. message.Files.Select(file => new SentFile(file.Text("name")!, world.Files[file.Text("id")!]))],
            Edits = message.Edits,
            Thread = message.ThreadTs,
            Replies = message.Channel.Replies(message.Ts).Count(),
            FromBot = message.Bot is not null,
            Command = message.Command,
        };
    }

    public static SeenWindow Window(SlackWorld world, OpenView view, int depth)
    {
        var blocks = view.Json["blocks"] as JsonArray;
        var title = BlockReading.Text(view.Json["title"], null);
        string[] words = [title, BlockReading.Words(blocks, world), .. view.Errors.Values];
        return new SeenWindow(
            view.Id, title, string.Join('\n', words.Where(text => text.Length > 0)), depth, ViewWire.Write(world.App, view))
        {
            Buttons = BlockReading.Buttons(blocks),
            Selects = BlockReading.Selects(blocks),
            Fields = [.. Controls.All(blocks).Where(one => one.Block.Text("type") == "input").Select(one => Field(view, one.Block, one.Control))],
            Code = BlockReading.Listings(blocks, world),
            CallbackId = view.Json.Text("callback_id") ?? "",
            Submit = view.Json["submit"].Text("text"),
            Close = view.Json["close"].Text("text"),
            Errors = new Dictionary<string, string>(view.Errors),
            Edits = view.Edits,
        };
    }

    public static Suggestions Lines(JsonArray options) => new([.. options.Select(line =>
        new SeenOption(BlockReading.Text(line.Member("text"), null), line.Text("value") ?? "", null, false))]);

    public static FormField Field(OpenView view, JsonObject block, JsonObject control)
    {
        var (blockId, actionId) = (block.Text("block_id")!, control.Text("action_id")!);
        return new FormField(
            blockId, actionId, BlockReading.Text(block["label"], null), control.Text("type")!, !block.Flag("optional"),
            view.State.GetValueOrDefault((blockId, actionId)).Text("value"), BlockReading.Options(control))
        {
            Hint = block["hint"].Text("text"),
            Placeholder = control["placeholder"].Text("text"),
            MinimumLength = (int)control.Number("min_length", 0),
            MaximumLength = (int)control.Number("max_length", 3000),
            Maximum = BlockReading.Most(control),
        };
    }
}
