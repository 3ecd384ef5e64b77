using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Storage;

namespace PyPrepBot.Observing;

/// <summary>Tells whoever runs the bot whether it lives and whether it can keep answers.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("alive"));
        app.MapGet("/health/ready", () => app.Services.GetRequiredService<IStorageMaintenance>().IsReady
            ? Results.Text("ready")
            : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
