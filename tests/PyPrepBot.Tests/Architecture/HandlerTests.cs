using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;

namespace PyPrepBot.Tests.Architecture;

public sealed class HandlerTests
{
    private static readonly List<Type> Handlers = [.. House.Written(House.Core).Where(type => type is { IsAbstract: false } && Handled(type).Any())];

    [Fact]
    public void Every_handler_is_sealed_and_lives_in_a_feature()
    {
        Assert.NotEmpty(Handlers);
        Assert.All(Handlers, handler =>
        {
            Assert.True(handler.IsSealed, handler.Name);
            Assert.StartsWith("PyPrepBot.Core.Features.", handler.Namespace, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_handler_answers_one_kind_of_interaction() => Assert.All(Handlers, handler => Assert.Single(Handled(handler)));

    [Fact]
    public void Every_handler_stands_in_the_feature_table() => Assert.Equal(
        Handlers.Select(handler => handler.Name).Order(StringComparer.Ordinal),
        FeatureTable.Routes.Select(route => route.Handler.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_route_stands_in_the_table_once() => Assert.All(
        FeatureTable.Routes.GroupBy(route => (route.Kind, route.Name)),
        routes => Assert.True(routes.Count() == 1, $"{routes.Key} is answered by {string.Join(" and ", routes.Select(route => route.Handler.Name))}"));

    [Fact]
    public void A_handler_keeps_nothing_that_it_was_not_given() => Assert.All(Handlers, handler => Assert.DoesNotContain(
        handler.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic),
        field => !field.Name.StartsWith('<')));

    private static IEnumerable<Type> Handled(Type type) => type.GetInterfaces()
        .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IInteractionHandler<>));
}
