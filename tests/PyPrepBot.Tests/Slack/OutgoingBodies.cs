using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Posting;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;
using PyPrepBot.Tests.Slack.Rendering;

namespace PyPrepBot.Tests.Slack;

/// <summary>Everything this project draws, with what it is in Slack's terms.</summary>
internal static class OutgoingBodies
{
    private static readonly ViewOrigin Origin = new("C9DAILY");

    public static IReadOnlyDictionary<string, (string Definition, JsonElement Body)> All { get; } =
        new Dictionary<string, (string, JsonElement)>
        {
            ["a post"] = ("message", Sent("""{"channel":"C9DAILY","unfurl_links":false}""", Samples.Everything)),
            ["an answer"] = ("response_url_message", Answer),
            ["a form that becomes a card"] = ("response_action", Json(new ViewAnswer("update")
            {
                View = ViewRenderer.Card(Samples.Everything, Origin),
            })),
            ["a form with a fault"] = ("response_action", Json(new ViewAnswer("errors")
            {
                Errors = new Dictionary<string, string> { ["prompt"] = "What is to be asked?" },
            })),
            ["a mark"] = ("metadata", JsonDocument.Parse(PostMark.Json("slot")).RootElement),
            ["a form"] = ("modal", Drawn.Json(ViewRenderer.Form(Samples.Form, Origin))),
            ["a card"] = ("modal", Drawn.Json(ViewRenderer.Card(Samples.Everything, Origin))),
            ["a window that is not ready"] = ("modal", Drawn.Json(ViewRenderer.Loading(Origin))),
            ["the Home tab"] = ("home", Drawn.Json(HomeRenderer.Render(Samples.Everything))),
            ["suggestions"] = ("options_response", Choices(3)),
            ["a list that asks for suggestions"] = ("external_select", JsonSerializer.SerializeToElement(
                ChoicesRenderer.Select("quiz", new CommandOption("topic", "What about")), OutgoingJson.Default.ElementBody)),
            ["no suggestions"] = ("options_response", Choices(0)),
        };

    private static JsonElement Answer
    {
        get
        {
            var body = BlockKitRenderer.Render(Samples.Everything);
            return JsonSerializer.SerializeToElement(
                new ResponseBody("ephemeral", body.Text, body.Blocks) { ReplaceOriginal = false }, OutgoingJson.Default.ResponseBody);
        }
    }

    private static JsonElement Json(ViewAnswer answer) => JsonSerializer.SerializeToElement(answer, OutgoingJson.Default.ViewAnswer);

    private static JsonElement Sent(string envelope, ChatMessage message)
    {
        var body = Drawn.Json(BlockKitRenderer.Render(message)).GetRawText();
        return JsonDocument.Parse($"{envelope[..^1]},{body[1..]}").RootElement;
    }

    private static JsonElement Choices(int count) => JsonSerializer.SerializeToElement(
        ChoicesRenderer.Render(new ChoicesReply(Samples.Options(count))), OutgoingJson.Default.OptionsBody);
}
