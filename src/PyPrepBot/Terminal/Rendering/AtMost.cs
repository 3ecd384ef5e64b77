using Spectre.Console.Rendering;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Keeps something from growing as wide as the window.</summary>
internal sealed class AtMost(int width, IRenderable content) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth) => content.Measure(options, Math.Min(maxWidth, width));

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        content.Render(options, Math.Min(maxWidth, width));
}
