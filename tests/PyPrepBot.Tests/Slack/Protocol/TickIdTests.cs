using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol;

namespace PyPrepBot.Tests.Slack.Protocol;

public sealed class TickIdTests
{
    private static readonly ActionId Whole = new("a", "v1", "b");

    [Fact]
    public void Boxes_belong_to_their_own_button_only()
    {
        var boxes = TickId.Of(Whole, 12);

        Assert.Equal((true, false), (TickId.IsOf(boxes, Whole), TickId.IsOf(boxes, new ActionId("b"))));
    }
}
