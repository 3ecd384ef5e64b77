using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Tests.Discord.Rendering;

public sealed class MessageFilesTests
{
    [Fact]
    public void A_file_is_shown_under_the_words_by_its_name()
    {
        var drawn = Draw(File("questions.yaml", 3));

        Assert.Equal("attachment://questions.yaml", drawn.Body.Components![^1] is { Type: ComponentTypes.File, File: { } file } ? file.Url : "");
        Assert.Equal(("0", "questions.yaml"), (drawn.Body.Attachments!.Single().Id, drawn.Body.Attachments!.Single().Filename));
        Assert.Equal(3, drawn.Files.Single().Content.Length);
    }

    [Fact]
    public void Files_of_one_name_are_told_apart() =>
        Assert.Equal(["a.csv", "a-2.csv", "a-3.csv"], Draw(File("a.csv"), File("x/a.csv"), File("a.csv")).Files.Select(file => file.Name));

    [Fact]
    public void Drawn_pictures_and_files_are_numbered_together()
    {
        var message = new ChatMessage("all", new Picture(new Uri(Samples.OnePixel), "a dot")) { Files = [File("a.csv")] };

        var drawn = MessageRenderer.Render(message, ephemeral: true);

        Assert.Equal([("0", "picture-0.png"), ("1", "a.csv")], drawn.Body.Attachments!.Select(one => (one.Id, one.Filename)));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("r\u00e9sum\u00e9 \"x\".csv", "r-sum-x-.csv")]
    public void A_name_is_made_plain(string name, string plain) => Assert.Equal(plain, Draw(File(name)).Files.Single().Name);

    [Theory]
    [InlineData(0)]
    [InlineData(ChatFile.MostBytes + 1)]
    public void A_file_that_Discord_would_not_take_is_not_sent(int length) =>
        Assert.Throws<InvalidOperationException>(() => Draw(File("a.csv", length)));

    private static ChatFile File(string name, int length = 1) => new(name, new byte[length]);

    private static Rendered Draw(params ChatFile[] files) =>
        MessageRenderer.Render(new ChatMessage("Here", new Paragraph("Here")) { Files = files }, ephemeral: true);
}
